package org.symposia.registration;

import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.HostileInputRules;
import org.symposia.starter.test.SymposiaTest;

@SymposiaTest
class HostileInputTests extends HostileInputRules {

	@Autowired
	private RegistrationClient client;

	@Override
	protected Map<String, String> objects() {
		String event = this.client.event(2, false);
		return Map.of("event", event, "registration", this.client.register(event, Sample.mailbox()).id());
	}

}
