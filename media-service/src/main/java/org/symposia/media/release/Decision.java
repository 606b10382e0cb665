package org.symposia.media.release;

/** What a release answers to a wish. */
public sealed interface Decision {

	/** Done now. */
	record Taken() implements Decision {

	}

	/** Nothing to do: it was so already. */
	record DoneBefore() implements Decision {

	}

	/**
	 * Not done.
	 *
	 * @param reason why not
	 */
	record Refused(Reason reason) implements Decision {

	}

	/** Why a wish is refused, with the words for the caller. */
	enum Reason {

		/** Published text does not change. */
		CLOSED("The release is published or withdrawn; its text and photos change only when a withdrawn one is opened again."),

		/** Nothing was laid before the hosts yet. */
		NOT_SUBMITTED("The release must be submitted before it is approved."),

		/** An approval is missing. */
		NOT_APPROVED("Every host institution must approve the release before it is published."),

		/** Only what is public can be withdrawn. */
		NOT_PUBLISHED("Only a published release can be withdrawn."),

		/** What everybody reads does not change under their eyes. */
		NOT_WITHDRAWN("A published release must be withdrawn before it is opened again."),

		/** The institution does not issue this release. */
		NOT_A_HOST("Approvals come from the release's host institutions only."),

		/** Four eyes: the sole host's approval is another person's. */
		OWN_WORK("With a single host institution somebody other than the last editor must approve."),

		/** The album is bounded. */
		ALBUM_FULL("A release carries at most %d photos; remove one first.".formatted(Album.MOST)),

		/** The photo is not one of this release. */
		NO_PHOTO("The release has no such photo."),

		/** No headline was recognised. */
		NO_HEADLINE("No headline was recognised in the text; put it on a line of its own above the dateline.");

		private final String detail;

		Reason(String detail) {
			this.detail = detail;
		}

		/** A sentence that says what would be right. */
		public String detail() {
			return this.detail;
		}

	}

}
