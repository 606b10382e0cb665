package org.symposia.media.press;

import gg.jte.Content;

import org.symposia.starter.page.Page;

/**
 * The page of a public release.
 *
 * @param title the headline as plain text
 * @param article its {@link PressReleaseArticle}, rendered
 */
record PressReleasePage(String title, Content article) implements Page {

}
