package id.suara.ideas;

/**
 * How a reader stands to the support of one idea.
 *
 * @param possible whether they may give or take it back now
 * @param given whether they have given it
 * @param count how many children support it; null while the reader may not know (S3), and for few
 * @param few whether supporting has closed and fewer than five support it, which is all that is told of it (L21)
 */
public record Support(boolean possible, boolean given, Long count, boolean few) {}
