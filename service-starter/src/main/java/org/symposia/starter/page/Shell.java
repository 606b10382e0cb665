package org.symposia.starter.page;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param account the name of the one signed in, or {@code null}
 * @param subject the identifier of that account, or {@code null}
 * @param here where this page can be asked for again, or {@code null}
 * @param login where to sign in and come back
 * @param navigation the sections of the site
 * @param menu the pages of the one signed in, by their roles; empty if nobody is
 * @param languages the same page in each language
 */
public record Shell(@Nullable String account, @Nullable String subject, @Nullable String here, String login,
		List<NavigationItem> navigation, List<NavigationItem> menu, List<LanguageLink> languages) {

	/**
	 * An entry of the navigation or of the account's menu.
	 *
	 * @param key the message that names it
	 * @param path where it leads
	 * @param current whether the reader is there
	 */
	public record NavigationItem(String key, String path, boolean current) {
	}

	/**
	 * The page in another language.
	 *
	 * @param locale the language
	 * @param href the same page in it
	 * @param current whether it is shown now
	 */
	public record LanguageLink(Locale locale, String href, boolean current) {

		/** The language's name in itself. */
		public String label() {
			return this.locale.getDisplayLanguage(this.locale);
		}

		public String tag() {
			return this.locale.toLanguageTag();
		}

	}

}
