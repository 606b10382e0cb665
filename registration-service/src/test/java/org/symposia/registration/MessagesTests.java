package org.symposia.registration;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.MessageRules;

class MessagesTests {

	@Test
	void sayEverythingInEveryLanguage() {
		MessageRules.check();
	}

	@Test
	void haveAllMessagesOfTheTemplates() {
		MessageRules.checkTemplates(Path.of("src/main/jte"));
	}

}
