package org.symposia.starter.input;

/**
 * Reads the fields of an input and collects their errors. What could not be read is
 * {@code null}; {@link FieldErrors#throwIfAny()} follows before anybody uses it.
 */
public record Fields(FieldErrors errors) {

	/** Fields that hold text for people. */
	public TextFields texts() {
		return new TextFields(this.errors);
	}

	/** Fields that hold ids, kinds, tags. */
	public IdentifierFields identifiers() {
		return new IdentifierFields(this.errors);
	}

	/** Fields that hold instants and time zones. */
	public TimeFields times() {
		return new TimeFields(this.errors);
	}

}
