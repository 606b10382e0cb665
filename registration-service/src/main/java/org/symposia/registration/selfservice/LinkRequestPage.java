package org.symposia.registration.selfservice;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import org.symposia.registration.event.EventHead;
import org.symposia.registration.registration.LinkPurpose;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The form that asks for a link again.
 *
 * @param event null for the links of all events
 * @param dead what the link was for that led here; null if none did
 */
record LinkRequestPage(@Nullable EventHead event, @Nullable String dead, Form form) implements FormPage {

	/** Where the form is sent. */
	String path() {
		return (this.event != null) ? "/registration/" + this.event.id() + "/link" : "/registration/link";
	}

	/** Message key of its heading. */
	String heading() {
		return (this.dead != null) ? "registration.dead-link.heading" : "registration.link.heading";
	}

	/** Message key of why the link leads nowhere. */
	String why() {
		return LinkPurpose.MANAGE_UNTIL_CONFIRMED.slug().equals(this.dead) ? "registration.dead-link.replaced"
				: "registration.dead-link.why";
	}

	@Override
	public HttpStatus status() {
		return (this.dead != null) ? HttpStatus.NOT_FOUND : FormPage.super.status();
	}

}
