package org.symposia.media;

import java.util.Map;

import org.symposia.starter.test.HostileInputRules;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;

@SymposiaTest
class HostileInputTests extends HostileInputRules {

	@Autowired
	private TestClient client;

	@Override
	protected Map<String, String> objects() {
		return Map.of("id", new PressApi(this.client).opened("Headline\n\nBerlin — What happened.\n", "num"));
	}

}
