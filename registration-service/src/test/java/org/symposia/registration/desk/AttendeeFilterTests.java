package org.symposia.registration.desk;

import org.junit.jupiter.api.Test;

import org.symposia.registration.registration.RegistrationState;

import static org.assertj.core.api.Assertions.assertThat;

class AttendeeFilterTests {

	@Test
	void keepsItsStateAndWordsInAddresses() {
		AttendeeFilter filter = AttendeeFilter.of("awaiting-confirmation", "  a&b +c {d} 山田 ");
		assertThat(filter.address("/list", "next=1")).isEqualTo(
				"/list?state=awaiting-confirmation&query=a%26b%20%2Bc%20%7Bd%7D%20%E5%B1%B1%E7%94%B0&cursor=next%3D1");
	}

	@Test
	void showsAllForAnUnknownState() {
		AttendeeFilter filter = AttendeeFilter.of("unknown", null);
		assertThat(filter.slug()).isNull();
		assertThat(filter.address("/list", null)).isEqualTo("/list");
		assertThat(filter.in(RegistrationState.WAITING).address("/list", null)).isEqualTo("/list?state=waiting");
	}

}
