package org.symposia.starter.pdf;

/** The weight of a font. */
public enum FontStyle {

	/** For text. */
	REGULAR("Regular"),
	/** For headings and names. */
	BOLD("SemiBold");

	private final String fileName;

	FontStyle(String fileName) {
		this.fileName = fileName;
	}

	String fileName() {
		return this.fileName;
	}

}
