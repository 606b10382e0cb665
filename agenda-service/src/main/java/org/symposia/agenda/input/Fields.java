package org.symposia.agenda.input;

/**
 * Reads fields and complains about those that do not say what they should. What could not
 * be read is {@code null}; {@link Complaints#refuse()} follows before anybody uses it.
 *
 * @param complaints where complaints go
 */
public record Fields(Complaints complaints) {

	/**
	 * Fields that hold words for people.
	 * @return reads texts
	 */
	public Texts texts() {
		return new Texts(this.complaints);
	}

	/**
	 * Fields that hold names for programs.
	 * @return reads terms
	 */
	public Terms terms() {
		return new Terms(this.complaints);
	}

	/**
	 * Fields that hold moments and zones.
	 * @return reads times
	 */
	public Times times() {
		return new Times(this.complaints);
	}

}
