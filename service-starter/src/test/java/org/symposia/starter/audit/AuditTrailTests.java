package org.symposia.starter.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.sample.StarterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@StarterTest
class AuditTrailTests {

	@Autowired
	AuditTrail trail;

	@Test
	void remembersWhoDidWhat() {
		String subject = UUID.randomUUID().toString();
		Caller erika = Caller.signedIn("u1", "Dr. Erika Mustermann", null, false, Set.of(), Set.of());
		this.trail.record(erika, "approved", subject, Map.of("version", 3));
		this.trail.record(Caller.anonymous(), "read", subject, Map.of());
		assertThat(this.trail.entries(subject)).extracting(AuditEntry::by, AuditEntry::action)
			.containsExactly(tuple("u1", "approved"), tuple("anonymous", "read"));
	}

}
