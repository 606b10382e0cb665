package org.symposia.registration.waiting;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.LineNumbers;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;

/**
 * Says where in line somebody stands. Numbers are given once; positions are counted. A
 * number that was drawn a moment ago and is not stored yet counts as a person who is just
 * arriving; one that was drawn longer ago belongs to nobody.
 */
@Component
public class WaitingLine {

	/** As long as the sweeper's: by then a number is stored or lost. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final LineNumbers numbers;

	private final Clock clock;

	WaitingLine(LineNumbers numbers, Clock clock) {
		this.numbers = numbers;
		this.clock = clock;
	}

	/** The positions of those of an event who are in line, by registration id. */
	public Map<String, Long> positionsOf(String event, List<Registration> registrations) {
		List<Registration> waiting = registrations.stream().filter(WaitingLine::isInLine).toList();
		if (waiting.isEmpty()) {
			return Map.of();
		}
		long settled = settled(event);
		long[] line = this.numbers.numbersInLine(event);
		long[] recent = this.numbers.numbersAfter(event, settled);
		Map<String, Long> positions = new HashMap<>();
		waiting.forEach((registration) -> {
			long number = numberOf(registration);
			long arriving = Math.max(0, number - settled - 1 - below(number, recent));
			positions.put(registration.id(), below(number, line) + arriving + 1);
		});
		return positions;
	}

	private static long below(long number, long[] sorted) {
		int found = Arrays.binarySearch(sorted, number);
		return (found >= 0) ? found : -found - 1;
	}

	/**
	 * The position, 1 being the first; null if the registration is not in line. Whoever
	 * is stored meanwhile is counted as arriving or as there, never as both or neither.
	 */
	public @Nullable Long positionOf(Registration registration) {
		if (!isInLine(registration)) {
			return null;
		}
		String event = registration.event();
		long number = numberOf(registration);
		long bound = Math.min(settled(event), number - 1);
		long lost = (bound > 0) ? bound - this.numbers.countNumberedUpTo(event, bound) : 0;
		return number - lost - this.numbers.countGoneBefore(event, number);
	}

	/** Up to here each number is stored or lost. */
	private long settled(String event) {
		return this.numbers.lastNumberOfBefore(event, this.clock.instant().minus(PATIENCE));
	}

	private static boolean isInLine(Registration registration) {
		return registration.state() == RegistrationState.WAITING && registration.standing().number() != null;
	}

	private static long numberOf(Registration registration) {
		return Objects.requireNonNull(registration.standing().number());
	}

}
