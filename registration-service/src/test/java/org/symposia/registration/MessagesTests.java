package org.symposia.registration;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.MessageRules;

class MessagesTests {

	@Test
	void sayEverythingInEveryLanguage() {
		MessageRules.check();
	}

}
