package id.suara.delegates;

/** One application's offer could neither be made nor ended. Names the application and nothing of the child. */
class OfferFailed extends RuntimeException {

    private final long applicationId;

    OfferFailed(long applicationId, RuntimeException cause) {
        super("application " + applicationId, cause);
        this.applicationId = applicationId;
    }

    long applicationId() {
        return applicationId;
    }

    /** The kinds of fault only: what a database says about a row repeats the row. */
    static String kinds(Throwable fault) {
        StringBuilder kinds = new StringBuilder(fault.getClass().getSimpleName());
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" < ").append(cause.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
