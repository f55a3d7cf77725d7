package matinee.web.poster;

/** Silhouettes on a grid of 100 by 100, standing on its lower edge, their middle at 50. */
enum Figure {
  /** In hat and coat. */
  MAN(
      "M43 2H57L59 9H64V12H59C60 17 58 21 54 22L62 26L66 62H60V100H52V66H48V100H40V62H34L38 26"
          + "L46 22C42 21 40 17 41 12H36V9H41Z"),
  /** In a wide skirt. */
  WOMAN(
      "M50 2C57 2 60 8 59 13C58 18 55 20 53 21L60 27L57 46L70 82H56V100H52V82H48V100H44V82H30L43 46"
          + "L40 27L47 21C45 20 42 18 41 13C40 8 43 2 50 2Z"),
  /** Seen from below, its nose up. */
  PLANE("M50 0L56 34L100 56V66L56 58L54 84L68 94V100L50 96L32 100V94L46 84L44 58L0 66V56L44 34Z"),
  /** Wings up, flying to the right. */
  BIRD("M100 44L82 36C74 34 68 38 62 44L20 0C18 20 24 38 36 52L0 60L14 74C40 84 70 76 82 50Z"),
  /** Swimming to the right. */
  FISH("M0 20L26 42C44 22 76 20 100 50C76 80 44 78 26 58L0 80L10 50Z"),
  /** Driving to the right. */
  CAR("M0 92V70L14 64L30 44H66L82 64L100 70V92H88C88 78 70 78 70 92H32C32 78 14 78 14 92Z"),
  /** A rider going right. */
  HORSE(
      "M96 26L88 14L80 18L62 44H58L60 26L64 24V14L52 12L48 24L44 46H24L10 58L6 80L12 78L18 66L16 100H24"
          + "L32 70L60 72L64 100H72L74 62L86 40L94 42Z");

  private final String outline;

  Figure(String outline) {
    this.outline = outline;
  }

  String outline() {
    return outline;
  }
}
