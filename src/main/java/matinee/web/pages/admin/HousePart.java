package matinee.web.pages.admin;

/**
 * How one part of the house stands, in a line.
 *
 * @param name of the part
 * @param words how it stands
 * @param path of its page
 * @param trouble whether somebody should look
 */
record HousePart(String name, String words, String path, boolean trouble) {}
