package org.symposia.media.recognition;

/** Role of a block in a press release. */
public enum BlockRole {

	/** Line above the headline: "Press release", or the sender. */
	KICKER,

	/** Notice to editors: embargo, addressee, end mark. */
	NOTICE,

	/** Headline. */
	HEADLINE,

	/** Line between headline and body. */
	SUBHEAD,

	/** Dateline in a block of its own. */
	DATE,

	/** Paragraph of the body; the first may begin with the dateline. */
	BODY,

	/** Heading within the body. */
	HEADING,

	/** Title of a boilerplate: "About …". */
	BOILERPLATE_TITLE,

	/** Paragraph of a boilerplate. */
	BOILERPLATE,

	/** Title of the contacts: "Media contact". */
	CONTACT_TITLE,

	/** Lines of a contact. */
	CONTACT,

	/** Caption of a photo. */
	CAPTION,

	/** Credit line of a photo. */
	CREDIT

}
