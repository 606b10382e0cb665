package org.symposia.starter.page;

import java.util.Arrays;
import java.util.Locale;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/**
 * What every template may ask: the reader's language, messages, localized text, addresses
 * of assets, and what the layout shows around the page.
 */
public final class PageContext {

	private final Locale locale;

	private final MessageSource messages;

	private final Assets assets;

	private final Shell shell;

	PageContext(Locale locale, MessageSource messages, Assets assets, Shell shell) {
		this.locale = locale;
		this.messages = messages;
		this.assets = assets;
		this.shell = shell;
	}

	/** The language of the page. */
	public Locale locale() {
		return this.locale;
	}

	/** Whether the page is in Japanese, which puts family names first. */
	public boolean isJapanese() {
		return Locale.JAPANESE.getLanguage().equals(this.locale.getLanguage());
	}

	/**
	 * A message of the bundles under {@code messages/}.
	 * @param arguments what stands at {@code {0}} and so on; text that is written from
	 * right to left is isolated from the sentence around it, localized text is given in
	 * the reader's language
	 */
	public String message(String key, @Nullable Object... arguments) {
		Object[] isolated = Arrays.stream(arguments).map(this::argument).toArray();
		return this.messages.getMessage(key, isolated, this.locale);
	}

	/** A message, or {@code null} if there is none of this key. */
	public @Nullable String optionalMessage(String key) {
		return this.messages.getMessage(key, null, null, this.locale);
	}

	private @Nullable Object argument(@Nullable Object argument) {
		return switch (argument) {
			case String text -> BidiText.isolated(text);
			case LocalizedText text -> BidiText.isolated(text.in(this.locale));
			case null, default -> argument;
		};
	}

	/**
	 * Localized text for the reader. In another language than the page's it is marked so,
	 * and isolated from the direction of the text around it.
	 */
	public Content text(LocalizedText text) {
		String language = text.languageFor(this.locale);
		return new TextInLanguage(text.in(this.locale), language.equals(this.locale.getLanguage()) ? null : language);
	}

	/**
	 * Text of a stated language, marked and isolated.
	 * @param language tag of the language (BCP 47), {@code und} if unknown
	 */
	public Content text(String text, String language) {
		return new TextInLanguage(text, language);
	}

	/** The language attribute of localized text, {@code null} if nobody stated it. */
	public @Nullable String language(LocalizedText text) {
		String language = text.languageFor(this.locale);
		return LocalizedText.UNDETERMINED.equals(language) ? null : language;
	}

	/** The address of an asset with the fingerprint of its content. */
	public String asset(String path) {
		return this.assets.address(path);
	}

	/** What the layout shows around the page. */
	public Shell shell() {
		return this.shell;
	}

}
