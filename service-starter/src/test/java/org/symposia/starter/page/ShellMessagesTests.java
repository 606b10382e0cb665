package org.symposia.starter.page;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.MessageRules;

class ShellMessagesTests {

	@Test
	void saysEverythingInEveryLanguage() {
		MessageRules.check();
	}

	@Test
	void hasEachMessageOfTheTemplates() {
		MessageRules.checkTemplates(Path.of("src/main/jte"));
	}

}
