package org.symposia.registration.waiting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;

/** Says where in line somebody stands. Numbers are given once; positions are counted. */
@Component
public class WaitingLine {

	private final Registrations registrations;

	WaitingLine(Registrations registrations) {
		this.registrations = registrations;
	}

	/** The positions of those of an event who are in line, by registration id. */
	public Map<String, Long> positionsOf(String event, List<Registration> registrations) {
		List<Registration> waiting = registrations.stream()
			.filter((registration) -> registration.state() == RegistrationState.WAITING)
			.filter((registration) -> registration.standing().number() != null)
			.toList();
		long[] line = waiting.isEmpty() ? new long[0] : this.registrations.numbersInLine(event);
		Map<String, Long> positions = new HashMap<>();
		waiting.forEach((registration) -> positions.put(registration.id(), position(registration, line)));
		return positions;
	}

	private static long position(Registration registration, long[] line) {
		int found = Arrays.binarySearch(line, Objects.requireNonNull(registration.standing().number()));
		return ((found >= 0) ? found : -found - 1) + 1L;
	}

	/**
	 * The position, 1 being the first; null if the registration is not in line. While
	 * others are just arriving, those before who are not stored yet count as well.
	 */
	public @Nullable Long positionOf(Registration registration) {
		Long number = registration.standing().number();
		if (registration.state() != RegistrationState.WAITING || number == null) {
			return null;
		}
		if (this.registrations.count(registration.event(), RegistrationState.CLAIMING) > 0) {
			return number - this.registrations.countGoneBefore(registration.event(), number);
		}
		return this.registrations.countInLineBefore(registration.event(), number) + 1;
	}

}
