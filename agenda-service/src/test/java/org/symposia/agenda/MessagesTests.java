package org.symposia.agenda;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.MessageRules;

class MessagesTests {

	@Test
	void sayEverythingInEveryLanguage() {
		MessageRules.check();
	}

}
