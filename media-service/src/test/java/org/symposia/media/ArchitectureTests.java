package org.symposia.media;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.ArchitectureRules;

class ArchitectureTests {

	@Test
	void keepsTheRulesOfAllCode() {
		ArchitectureRules.check("org.symposia.media");
	}

}
