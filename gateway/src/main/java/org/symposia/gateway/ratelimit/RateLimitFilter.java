package org.symposia.gateway.ratelimit;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.starter.problem.ProblemWriter;
import org.symposia.starter.ratelimit.TooManyRequestsException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the requests of each client per minute; answers 429 beyond. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
@ConditionalOnExpression("${symposia.gateway.requests-per-minute} > 0")
class RateLimitFilter extends OncePerRequestFilter {

	private final ClientAddresses addresses;

	private final ClientBuckets buckets;

	private final ProblemWriter problems;

	RateLimitFilter(ClientAddresses addresses, ClientBuckets buckets, ProblemWriter problems) {
		this.addresses = addresses;
		this.buckets = buckets;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = this.buckets.of(this.addresses.networkOf(request)).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response, new TooManyRequestsException("Too many requests came from your address.",
				Duration.ofNanos(probe.getNanosToWaitForRefill())));
	}

}
