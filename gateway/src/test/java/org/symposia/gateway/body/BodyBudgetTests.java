package org.symposia.gateway.body;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class BodyBudgetTests {

	private final BodyBudget budget = new BodyBudget(100);

	@Test
	void givesOneClientHalfAtMost() {
		assertThat(this.budget.take("one", 30)).isTrue();
		assertThat(this.budget.take("one", 20)).isTrue();
		assertThat(this.budget.take("one", 1)).isFalse();
		assertThat(this.budget.take("other", 50)).isTrue();
	}

	@Test
	void givesAllClientsNoMoreThanItHas() {
		assertThat(this.budget.take("one", 50)).isTrue();
		assertThat(this.budget.take("other", 40)).isTrue();
		assertThat(this.budget.take("third", 11)).isFalse();
		assertThat(this.budget.take("third", 10)).isTrue();
	}

	@Test
	void canBeTakenAgainOnceGivenBack() {
		this.budget.take("one", 30);
		this.budget.take("one", 20);
		this.budget.giveBack("one", 30);
		assertThat(this.budget.take("one", 30)).isTrue();
		assertThat(this.budget.take("one", 1)).isFalse();
		this.budget.giveBack("one", 20);
		this.budget.giveBack("one", 30);
		assertThat(this.budget.taken()).isZero();
	}

	@Test
	void isAnotherOneForSmallBodies() {
		BodyBudgets budgets = new BodyBudgets(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
		assertThat(budgets.of(64 * 1024)).isSameAs(budgets.of(1)).isNotSameAs(budgets.of(64 * 1024 + 1));
	}

}
