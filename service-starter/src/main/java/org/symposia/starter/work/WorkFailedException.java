package org.symposia.starter.work;

/**
 * Work failed, for a reason that may be told: it is logged and kept, so it holds nothing
 * personal. Of any other exception only the class is.
 */
public final class WorkFailedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean hopeless;

	/**
	 * Says why.
	 * @param reason why, without personal data
	 * @param hopeless whether trying again would fail alike
	 */
	public WorkFailedException(String reason, boolean hopeless) {
		super(reason);
		this.hopeless = hopeless;
	}

	boolean isHopeless() {
		return this.hopeless;
	}

	static boolean isHopeless(Exception failure) {
		return failure instanceof WorkFailedException told && told.isHopeless();
	}

	/** What may be told of a failure. */
	static String reasonOf(Exception failure) {
		return (failure instanceof WorkFailedException) ? String.valueOf(failure.getMessage())
				: failure.getClass().getName();
	}

}
