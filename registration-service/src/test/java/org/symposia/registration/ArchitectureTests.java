package org.symposia.registration;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.ArchitectureRules;

class ArchitectureTests {

	@Test
	void isBuiltAsAllCodeIs() {
		ArchitectureRules.check("org.symposia.registration");
	}

}
