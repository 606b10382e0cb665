package org.symposia.starter.pdf;

/**
 * How heavy the letters of a document are.
 */
public enum FontStyle {

	/** Running text. */
	REGULAR("Regular", 400),
	/** Headings and names. */
	BOLD("Bold", 700);

	private final String fileName;

	private final int weight;

	FontStyle(String fileName, int weight) {
		this.fileName = fileName;
		this.weight = weight;
	}

	String fileName() {
		return this.fileName;
	}

	int weight() {
		return this.weight;
	}

}
