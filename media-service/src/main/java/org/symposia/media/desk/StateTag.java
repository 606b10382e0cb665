package org.symposia.media.desk;

/** CSS classes of the tag that shows the state of a release. */
final class StateTag {

	private StateTag() {
	}

	static String css(String state) {
		return switch (state) {
			case "submitted" -> "tag tag-amber";
			case "approved", "published" -> "tag tag-green";
			case "withdrawn" -> "tag tag-red";
			default -> "tag";
		};
	}

}
