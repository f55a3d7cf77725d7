package matinee.web;

/** Who may ask for an address. */
public enum Access {
  /** Everybody, without being asked who: for what must work when the database does not. */
  ANYONE,
  /** Everybody. */
  GUEST,
  /** Who is signed in. */
  MEMBER,
  /** Who runs the site. */
  ADMIN
}
