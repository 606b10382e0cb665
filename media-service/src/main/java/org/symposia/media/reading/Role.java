package org.symposia.media.reading;

/** The part a passage plays in a press release. */
public enum Role {

	/** What kind of paper this is, or who sends it: "Press release". */
	KICKER,

	/** What an editor must know before anything else: embargo, addressee, end mark. */
	NOTICE,

	/** The headline. */
	HEADLINE,

	/** A line between the headline and the text. */
	SUBHEAD,

	/** A dateline standing alone. */
	DATE,

	/** Running text; the first such passage may open with the dateline. */
	BODY,

	/** A heading within the running text. */
	HEADING,

	/** "About …": the title of a boilerplate. */
	BOILERPLATE_TITLE,

	/** A standing description of an institution. */
	BOILERPLATE,

	/** "Media contact": the title of the contacts. */
	CONTACT_TITLE,

	/** Whom the press may ask. */
	CONTACT,

	/** The caption of a photo. */
	CAPTION,

	/** The credit line of a photo. */
	CREDIT

}
