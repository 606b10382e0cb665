package org.symposia.media.release;

/** Result of an attempted change of a release. */
public sealed interface TransitionResult {

	/** The change was made. */
	record Applied() implements TransitionResult {

	}

	/** The release was already in the requested state. */
	record Unchanged() implements TransitionResult {

	}

	/** The change is not allowed. */
	record Refused(Reason reason) implements TransitionResult {

	}

	/** Reasons for a refusal, with the detail of the problem. */
	enum Reason {

		/** Published text does not change. */
		CLOSED("The release is published or withdrawn; its text and photos change only when a withdrawn one is opened again."),

		/** The release is a draft. */
		NOT_SUBMITTED("The release must be submitted before it is approved."),

		/** An approval is missing. */
		NOT_APPROVED("Every host institution must approve the release before it is published."),

		/** Only a public release can be withdrawn. */
		NOT_PUBLISHED("Only a published release can be withdrawn."),

		/** A public release cannot be edited. */
		NOT_WITHDRAWN("A published release must be withdrawn before it is opened again."),

		/** A release keeps at least one host. */
		LAST_HOST("The only host institution cannot withdraw its consent; withdraw the release instead."),

		/** The institution does not issue this release. */
		NOT_A_HOST("Approvals come from the release's host institutions only."),

		/**
		 * Four eyes: a sole host's approval is given by another person than the editor.
		 */
		OWN_WORK("With a single host institution somebody other than the last editor must approve."),

		/** The number of photos is limited. */
		ALBUM_FULL("A release carries at most %d photos; remove one first.".formatted(Album.MAX_PHOTOS)),

		/** The photo is not one of this release. */
		NO_PHOTO("The release has no such photo."),

		/** No headline was recognised. */
		NO_HEADLINE("No headline was recognised in the text; put it on a line of its own above the dateline.");

		private final String detail;

		Reason(String detail) {
			this.detail = detail;
		}

		String detail() {
			return this.detail;
		}

	}

}
