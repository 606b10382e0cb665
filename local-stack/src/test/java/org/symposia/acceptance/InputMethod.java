package org.symposia.acceptance;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * The Japanese input method of somebody's keyboard, which shows kana before it converts
 * them.
 */
final class InputMethod {

	private final CDPSession keyboard;

	InputMethod(BrowserUser user) {
		this.keyboard = user.page().context().newCDPSession(user.page());
	}

	/**
	 * Shows one text after the other in the field that has the focus, without entering
	 * them.
	 */
	InputMethod shows(String... texts) {
		for (String text : texts) {
			JsonObject composition = new JsonObject();
			composition.addProperty("text", text);
			composition.addProperty("selectionStart", text.length());
			composition.addProperty("selectionEnd", text.length());
			this.keyboard.send("Input.imeSetComposition", composition);
		}
		return this;
	}

	/** Enters a text in the place of what is shown. */
	void enters(String text) {
		JsonObject entered = new JsonObject();
		entered.addProperty("text", text);
		this.keyboard.send("Input.insertText", entered);
	}

}
