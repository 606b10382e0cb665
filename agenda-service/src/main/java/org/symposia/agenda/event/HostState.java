package org.symposia.agenda.event;

import java.util.List;

import org.symposia.starter.caller.Institutions;
import org.symposia.starter.consent.ConsentState;

/**
 * What a named host has answered.
 *
 * @param name short name of the institution
 * @param state asked, consented or declined
 */
record HostState(String name, String state) {

	static List<HostState> of(Event event, Institutions institutions) {
		return event.details()
			.hosts()
			.stream()
			.map((host) -> new HostState(institutions.shortNameOf(host), event.consentOf(host).slug()))
			.toList();
	}

	boolean isConsented() {
		return ConsentState.CONSENTED.slug().equals(this.state);
	}

}
