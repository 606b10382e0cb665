package org.symposia.starter.work;

/**
 * Work failed for a reason that is logged and stored, so it must hold no personal data.
 * Of other exceptions only the class is stored.
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

	/** The reason to log and store. */
	static String reasonOf(Exception failure) {
		return (failure instanceof WorkFailedException) ? String.valueOf(failure.getMessage())
				: failure.getClass().getName();
	}

}
