package org.symposia.stack.sample;

import org.symposia.stack.client.ApiClient;
import org.symposia.stack.client.MailedLinks;

/**
 * The stack that gets the sample.
 *
 * @param publicUrl the gateway
 * @param issuer the realm that knows the sample accounts
 * @param mailUrl the mail catcher
 */
public record SampleStack(String publicUrl, String issuer, String mailUrl) {

	ApiClient signedIn(String account) {
		return ApiClient.signedIn(this.publicUrl, this.issuer, account);
	}

	ApiClient anonymous() {
		return ApiClient.anonymous(this.publicUrl);
	}

	MailedLinks mailedLinks() {
		return new MailedLinks(this.mailUrl);
	}

}
