package org.symposia.starter.page;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser to another page after a form was accepted. */
public final class Redirect {

	private Redirect() {
	}

	/** A redirect (302) to a path of this site, with its query. */
	public static View to(String path) {
		return new RedirectView(path, true, true, false);
	}

}
