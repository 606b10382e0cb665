package org.symposia.registration.places;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.symposia.registration.registration.NewRegistration;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.registration.registration.RegistrationState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlaceAllocationTests {

	private final PlacesFixture places = new PlacesFixture(1);

	@Test
	void givesAPlaceAndThenPositionsOnTheWaitingList() {
		assertThat(this.places.allocation.begin(created("first", "first@example.org")).state())
			.isEqualTo(RegistrationState.CONFIRMED);
		Registration second = this.places.allocation.begin(created("second", "second@example.org"));
		assertThat(second.state()).isEqualTo(RegistrationState.WAITING);
		assertThat(this.places.positions.positionOf(second)).isEqualTo(1);
	}

	@Test
	void makesOneRegistrationUnderOneId() {
		NewRegistration created = created("first", "first@example.org");
		Registration first = this.places.allocation.begin(created);
		assertThat(this.places.allocation.begin(created)).isEqualTo(first);
		assertThat(this.places.allocation.join("first")).contains(first);
		assertThat(this.places.allocation.join("unknown")).isEmpty();
	}

	@Test
	void refusesASecondRegistrationOfAMailbox() {
		this.places.allocation.begin(created("first", "erika@example.org"));
		assertThatExceptionOfType(AlreadyRegisteredException.class)
			.isThrownBy(() -> this.places.allocation.begin(created("second", "Erika@EXAMPLE.org")));
		assertThat(this.places.registrations.find("second")).isEmpty();
	}

	@Test
	void continuesAnAbandonedRegistration() {
		NewRegistration created = created("first", "first@example.org");
		this.places.registrations.save(Registration.claiming(created, this.places.clock.instant()));
		this.places.clock.advance(Duration.ofSeconds(4));
		assertThat(this.places.allocation.begin(created).state()).isEqualTo(RegistrationState.CONFIRMED);
	}

	private static NewRegistration created(String id, String email) {
		return RegistrationFixtures.newRegistration(id, PlacesFixture.EVENT, RegistrationFixtures.erika(email), false);
	}

}
