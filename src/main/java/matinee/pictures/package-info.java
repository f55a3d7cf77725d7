/**
 * Takes pictures in that strangers send: tells by the content what they are, refuses what would
 * burst before anything is decoded, and makes new pictures of them, without what the old ones
 * carried besides.
 *
 * <p>A format's class ({@link matinee.pictures.JpegSegments}, {@link matinee.pictures.PngChunks},
 * {@link matinee.pictures.GifBlocks}, {@link matinee.pictures.WebpChunks}) walks through the file's
 * parts, reads its size, and copies only the parts that make the picture: a {@link
 * matinee.pictures.Stripped}. Only that copy is ever decoded, and only what the decoder made of it
 * is ever served. Start at {@link matinee.pictures.Reencoder}.
 */
@NullMarked
package matinee.pictures;

import org.jspecify.annotations.NullMarked;
