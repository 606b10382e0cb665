package org.symposia.media.photo;

import org.symposia.media.entry.FaultyEntryException;

/** Errors of uploaded files. */
final class PhotoProblems {

	private PhotoProblems() {
	}

	static FaultyEntryException missing() {
		return file("file.missing");
	}

	static FaultyEntryException empty() {
		return file("file.empty");
	}

	static FaultyEntryException wrongType(String found) {
		return file("file.type", found);
	}

	static FaultyEntryException unreadable() {
		return file("file.damaged");
	}

	static FaultyEntryException cutOff() {
		return file("file.cut");
	}

	static FaultyEntryException tooLarge(long limit) {
		return file("file.large", limit / 1_000_000);
	}

	static FaultyEntryException tooManyPixels(Dimensions claimed, long maxPixels) {
		return file("file.pixels", claimed.width(), claimed.height(), maxPixels / 1_000_000, Dimensions.MAX_EDGE);
	}

	private static FaultyEntryException file(String code, Object... arguments) {
		return FaultyEntryException.at("file", code, arguments);
	}

}
