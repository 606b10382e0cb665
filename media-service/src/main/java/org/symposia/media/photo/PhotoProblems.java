package org.symposia.media.photo;

import org.symposia.starter.problem.InvalidInputException;

/** What can be wrong with an uploaded file. */
final class PhotoProblems {

	private PhotoProblems() {
	}

	static InvalidInputException missing() {
		return file("Please choose a photo.");
	}

	static InvalidInputException wrongType() {
		return file("This is no photo in JPEG, PNG or WebP format.");
	}

	static InvalidInputException unreadable() {
		return file("The photo cannot be read; the file seems to be damaged.");
	}

	static InvalidInputException tooLarge(long limit) {
		return file("The file is larger than %d MB.".formatted(limit / 1_000_000));
	}

	static InvalidInputException tooManyPixels() {
		return file("The photo has more than %d million pixels; please send a smaller one."
			.formatted(Dimensions.MOST_PIXELS / 1_000_000));
	}

	private static InvalidInputException file(String message) {
		return new InvalidInputException("file", message);
	}

}
