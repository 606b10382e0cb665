package org.symposia.media.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HeavyWorkTests {

	private final HeavyWork work = new HeavyWork(Duration.ofMillis(50));

	@Test
	void sendsAwayWhomItWouldKeepWaiting() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> this.work.sometime(() -> {
			begun.countDown();
			return awaited(end);
		}));
		begun.await();
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.work.alone(() -> "never"))
			.satisfies((ex) -> assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
			.satisfies((ex) -> assertThat(ex.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5"));
		end.countDown();
		assertThat(other.join()).isEqualTo("done");
		assertThat(this.work.<String, RuntimeException>alone(() -> "next")).isEqualTo("next");
	}

	@Test
	void givesTheTurnOnWhenWorkFails() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.work.alone(() -> {
			throw new IllegalStateException();
		}));
		assertThat(this.work.<String, RuntimeException>alone(() -> "next")).isEqualTo("next");
	}

	private static String awaited(CountDownLatch end) {
		try {
			end.await();
			return "done";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
