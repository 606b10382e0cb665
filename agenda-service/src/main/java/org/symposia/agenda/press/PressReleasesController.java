package org.symposia.agenda.press;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.EventAccess;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;

/** The buttons are on the fragment of media-service that the page loads. */
@Controller
@RequestMapping("/agenda/desk/{event}/press")
class PressReleasesController {

	private final EventAccess access;

	private final ShownReleases releases;

	PressReleasesController(EventAccess access, ShownReleases releases) {
		this.access = access;
		this.releases = releases;
	}

	@GetMapping
	Page list(@PathVariable String event, Locale reader, Caller caller) {
		return new PressReleasesPage(DeskHeader.of(this.access.organized(event, caller), "press", reader));
	}

	@PostMapping("/{release}")
	View show(@PathVariable String event, @PathVariable String release, Caller caller) {
		this.releases.show(event, release, caller);
		return Redirect.to("/agenda/desk/" + event + "/press");
	}

	@PostMapping("/{release}/removal")
	View hide(@PathVariable String event, @PathVariable String release, Caller caller) {
		this.releases.hide(event, release, caller);
		return Redirect.to("/agenda/desk/" + event + "/press");
	}

}
