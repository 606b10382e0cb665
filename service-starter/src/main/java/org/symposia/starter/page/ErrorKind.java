package org.symposia.starter.page;

import java.util.Locale;

/**
 * What happened, as far as a reader needs to know to go on. Each has a title, a reason
 * and a next step among the shell's messages.
 */
public enum ErrorKind {

	/** The request makes no sense. */
	INVALID,
	/** One must sign in first. */
	LOGIN,
	/** A form was sent after signing in has ended. */
	SIGNED_OUT,
	/** Signed in, but it is for others. */
	FORBIDDEN,
	/** Refused without anybody having signed in, as what other sites send us. */
	REFUSED,
	/** Nothing is here, or nothing for this reader. */
	NOT_FOUND,
	/** Somebody else was quicker, or the thing has moved on. */
	CHANGED,
	/** It was here and is over. */
	OVER,
	/** What was sent is larger than allowed. */
	TOO_LARGE,
	/** Too much in too short a time. */
	TOO_MANY,
	/** A part that this page needs does not answer. */
	AWAY,
	/** We failed. */
	FAILED;

	static ErrorKind of(int status) {
		return switch (status) {
			case 401 -> LOGIN;
			case 403 -> FORBIDDEN;
			case 404, 405 -> NOT_FOUND;
			case 409, 412, 428 -> CHANGED;
			case 410 -> OVER;
			case 413 -> TOO_LARGE;
			case 429 -> TOO_MANY;
			case 502, 503, 504 -> AWAY;
			default -> (status >= 400 && status < 500) ? INVALID : FAILED;
		};
	}

	/** The beginning of the messages that explain it. */
	public String key() {
		return "shell.error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether to offer to sign in. */
	public boolean asksToSignIn() {
		return this == LOGIN || this == SIGNED_OUT;
	}

	/** Whether the same address may well answer later. */
	public boolean mayPass() {
		return this == AWAY || this == FAILED || this == TOO_MANY || this == CHANGED;
	}

	/** Whether the problem's own words help the reader on. */
	public boolean showsDetail() {
		return this == INVALID || this == CHANGED || this == TOO_LARGE;
	}

}
