package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;

/**
 * Positions on the waiting list. Numbers are drawn once; positions are counted. A number
 * drawn a moment ago and not stored yet counts as a person about to be stored; one drawn
 * longer ago was lost in a crash and counts as nobody.
 */
@Component
public class WaitingListPositions {

	/** After this a number is stored or lost. */
	private static final Duration LOST_AFTER = Sweeper.ABANDONED_AFTER;

	private final WaitingListNumbers numbers;

	private final Clock clock;

	WaitingListPositions(WaitingListNumbers numbers, Clock clock) {
		this.numbers = numbers;
		this.clock = clock;
	}

	/** The positions of those of an event who are waiting, by registration id. */
	public Map<String, Long> positionsOf(String event, List<Registration> registrations) {
		List<Registration> waiting = registrations.stream().filter(WaitingListPositions::isWaiting).toList();
		if (waiting.isEmpty()) {
			return Map.of();
		}
		long settled = settled(event);
		long[] waitingNumbers = this.numbers.waitingNumbers(event);
		long[] recent = this.numbers.numbersAfter(event, settled);
		Map<String, Long> positions = new HashMap<>();
		waiting.forEach((registration) -> {
			long number = numberOf(registration);
			long arriving = Math.max(0, number - settled - 1 - below(number, recent));
			positions.put(registration.id(), below(number, waitingNumbers) + arriving + 1);
		});
		return positions;
	}

	private static long below(long number, long[] sorted) {
		int found = Arrays.binarySearch(sorted, number);
		return (found >= 0) ? found : -found - 1;
	}

	/**
	 * The position, 1 being the first; null if the registration is not waiting. Whoever
	 * is stored meanwhile counts once.
	 */
	public @Nullable Long positionOf(Registration registration) {
		if (!isWaiting(registration)) {
			return null;
		}
		String event = registration.event();
		long number = numberOf(registration);
		long bound = Math.min(settled(event), number - 1);
		long lost = (bound > 0) ? bound - this.numbers.countNumberedUpTo(event, bound) : 0;
		return number - lost - this.numbers.countLeftBefore(event, number);
	}

	/** Up to this number each one is stored or lost. */
	private long settled(String event) {
		return this.numbers.lastNumberBefore(event, this.clock.instant().minus(LOST_AFTER));
	}

	private static boolean isWaiting(Registration registration) {
		return registration.state() == RegistrationState.WAITING && registration.status().number() != null;
	}

	private static long numberOf(Registration registration) {
		return Objects.requireNonNull(registration.status().number());
	}

}
