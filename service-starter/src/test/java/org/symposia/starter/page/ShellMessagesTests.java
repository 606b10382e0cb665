package org.symposia.starter.page;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.MessageRules;

class ShellMessagesTests {

	@Test
	void saysEverythingInEveryLanguage() {
		MessageRules.check();
	}

}
