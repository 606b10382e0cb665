package org.symposia.registration.allowance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.mongodb.client.result.UpdateResult;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** A store that lets one of two first uses at once insert, and refuses the other. */
class AllowancesTests {

	private final MongoOperations store = mock(MongoOperations.class);

	private final Allowances allowances = new Allowances(this.store, new AllowanceLimits(10, 10, 10, 10),
			Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC));

	@Test
	void allowsTheFirstUseThatAnotherFirstUseOvertook() {
		overtaken(UpdateResult.acknowledged(1, 1L, null));
		assertThat(this.allowances.spend(Allowance.LETTER, "erika@example.org")).isTrue();
	}

	@Test
	void refusesWhereNoneIsLeft() {
		overtaken(UpdateResult.acknowledged(0, 0L, null));
		assertThat(this.allowances.spend(Allowance.LETTER, "erika@example.org")).isFalse();
	}

	private void overtaken(UpdateResult second) {
		given(this.store.upsert(any(Query.class), any(Update.class), any(Class.class)))
			.willThrow(new DuplicateKeyException("_id"));
		given(this.store.updateFirst(any(Query.class), any(Update.class), any(Class.class))).willReturn(second);
	}

}
