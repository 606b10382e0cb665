package org.symposia.media.photo;

import org.symposia.media.input.InvalidValueException;

/** Errors of uploaded files. */
final class PhotoProblems {

	private PhotoProblems() {
	}

	static InvalidValueException empty() {
		return file("file.empty");
	}

	static InvalidValueException wrongType(String found) {
		return file("file.type", found);
	}

	static InvalidValueException unreadable() {
		return file("file.damaged");
	}

	static InvalidValueException cutOff() {
		return file("file.cut");
	}

	static InvalidValueException tooLarge(long limit) {
		return file("file.large", limit / 1_000_000);
	}

	static InvalidValueException tooManyPixels(Dimensions claimed, long maxPixels) {
		return file("file.pixels", claimed.width(), claimed.height(), maxPixels / 1_000_000, Dimensions.MAX_EDGE);
	}

	private static InvalidValueException file(String code, Object... arguments) {
		return new InvalidValueException(code, arguments);
	}

}
