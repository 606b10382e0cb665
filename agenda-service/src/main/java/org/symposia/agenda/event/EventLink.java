package org.symposia.agenda.event;

import java.net.URI;
import java.net.URISyntaxException;

import org.symposia.starter.text.LocalizedText;

/**
 * A link to further information about an event on another site.
 *
 * @param label at most {@value #LABEL} characters
 * @param url an absolute https address of at most {@value #URL} characters
 */
public record EventLink(LocalizedText label, String url) {

	static final int LABEL = 200;

	static final int URL = 500;

	/** Refuses other addresses and a longer or empty label. */
	public EventLink {
		TextBounds.check("label", label, LABEL);
		if (label.isEmpty() || !isAddress(url)) {
			throw new IllegalArgumentException("A link has a label and an https address: " + url);
		}
	}

	/** Whether a text is an https address without a password in it. */
	static boolean isAddress(String text) {
		if (text.length() > URL) {
			return false;
		}
		try {
			URI uri = new URI(text);
			return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
		}
		catch (URISyntaxException _) {
			return false;
		}
	}

}
