/**
 * Pictures that children send with an idea: three at most, each with a description for those who do not see it (S16).
 *
 * <p>Decisions: JPEG and PNG are taken, which is what every phone can give and the JDK can read; WebP and HEIC it cannot, and a
 * telephone turns them into JPEG by itself when it is asked for one. How a file begins says what it is; its name and its
 * declared type are not looked at and never kept. The size is read from the header before anything is decoded, large ones are
 * decoded thinned out, and few at a time. What is kept is always drawn anew as JPEG, turned as the camera was held: no
 * metadata, no thumbnail and no further byte of the file can come along. A picture belongs to a revision and is as fixed as
 * its words; further revisions and drafts point at the same image, and the database drops an image with the last that shows
 * it. Descriptions are a part of the text that a moderator reads. This room knows ids only, so that the ideas above may use it.
 */
package id.suara.ideas.pictures;
