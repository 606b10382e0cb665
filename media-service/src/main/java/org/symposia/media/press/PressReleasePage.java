package org.symposia.media.press;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * A public release.
 *
 * @param slug last part of its address
 * @param title the headline as plain text
 * @param article its {@link PressReleaseArticle}, rendered
 * @param event the event it belongs to, if its page is public
 */
record PressReleasePage(String slug, String title, Content article, @Nullable EventLink event) implements Page {

	/**
	 * Link to an event.
	 *
	 * @param id id of the event
	 * @param title title of the event
	 */
	record EventLink(String id, LocalizedText title) {

	}

}
