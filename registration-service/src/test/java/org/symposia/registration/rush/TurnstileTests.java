package org.symposia.registration.rush;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnstileTests {

	private final Turnstile turnstile = new Turnstile(1, Duration.ofMillis(50));

	@Test
	void tellsWhoWouldWaitTooLongToComeBack() throws InterruptedException {
		CountDownLatch entered = new CountDownLatch(1);
		CountDownLatch leave = new CountDownLatch(1);
		Thread first = Thread.ofVirtual().start(() -> this.turnstile.pass(() -> stay(entered, leave)));
		entered.await();
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.turnstile.pass(() -> "through"));
		leave.countDown();
		first.join();
		assertThat(this.turnstile.pass(() -> "through")).isEqualTo("through");
	}

	@Test
	void letsOthersThroughAfterAFailure() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.turnstile.pass(() -> {
			throw new IllegalStateException();
		}));
		assertThat(this.turnstile.pass(() -> "through")).isEqualTo("through");
	}

	private static String stay(CountDownLatch entered, CountDownLatch leave) {
		entered.countDown();
		try {
			leave.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return "through";
	}

}
