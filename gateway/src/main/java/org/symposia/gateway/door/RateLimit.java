package org.symposia.gateway.door;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Protects capacity: so many requests a minute for each client, then 429. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
@ConditionalOnExpression("${symposia.gateway.requests-per-minute} > 0")
class RateLimit extends OncePerRequestFilter {

	private final ClientAddresses addresses;

	private final ClientBuckets buckets;

	private final ProblemWriter problems;

	RateLimit(ClientAddresses addresses, ClientBuckets buckets, ProblemWriter problems) {
		this.addresses = addresses;
		this.buckets = buckets;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = this.buckets.of(this.addresses.of(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response,
				new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill())));
	}

}
