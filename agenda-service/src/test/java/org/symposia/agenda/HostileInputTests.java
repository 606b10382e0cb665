package org.symposia.agenda;

import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.HostileInputRules;
import org.symposia.starter.test.SymposiaTest;

@SymposiaTest
class HostileInputTests extends HostileInputRules {

	@Autowired
	private AgendaClient organizer;

	@Override
	protected Map<String, String> objects() {
		return Map.of("event", this.organizer.aPublicEvent(), "session", "opening", "items", "rooms", "institution",
				"jihs");
	}

}
